# leading
// another
/* block
   over lines */ a = 1 /* trailing */ # and more
b /* before equals */ = /* after equals */ 2

c { # after brace
  # only a comment
}

d "label" /* between */ "other" { // after
  e = [ # in a list
    1, # one
    # nothing
    2 // two
  ]
  f = { # in an object
    g = 1 # one
    # nothing
    h = 2 /* two */
  }
  i = foo( # in a call
    1, // one
    2
    # last
  )
}
/**/
j = 3 /* "quoted { in comment" */
k = "a" # a comment that ends the file
