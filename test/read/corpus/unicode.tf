größe  = "ümläut"
名前     = ["日本", "🇯🇵", "👩‍👩‍👧"]
emoji  = "😀${var.x}😀"
mixed  = { ключ = "значение", "ключ-2" : 2 }
heredoc = <<-ÉND
    😀 ${var.größe}
      é
    ÉND
