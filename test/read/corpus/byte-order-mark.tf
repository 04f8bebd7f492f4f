name = "with a byte order mark"
other = 2