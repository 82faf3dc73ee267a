package prep.exchange;

import java.util.random.RandomGenerator;

/** Texts of signs that formats give a meaning to. */
public final class HostileTexts {

  private static final String[] PIECES = {
    "a",
    "b",
    "word",
    "1",
    "12",
    " ",
    " ",
    "\n",
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "~~~",
    "\\",
    "<b>",
    "</b>",
    "<",
    ">",
    "<?php",
    "<!--",
    "&lt;",
    "&",
    "&#35;",
    "[",
    "]",
    "(",
    ")",
    "](x)",
    "[x]: y",
    "!",
    "#",
    "##",
    "-",
    "---",
    "===",
    "=",
    "+",
    ".",
    ")",
    "|",
    "|---|",
    ":",
    "://",
    "\"",
    "'",
    "\uD83D\uDE00",
    "\u05D0",
    "\u0645",
    "$",
    "%",
    "%50%",
    "^",
    "{{",
    "}}",
    "{",
    "}",
    "::",
    "@",
    "\u00e9",
    "\u2022 ",
    ",",
    ";",
    "~",
    "->",
    "//",
    "[html]",
    "T",
    "\u4e2d",
    "\u202B",
    "?",
    "****"
  };

  private HostileTexts() {}

  /** Text of up to a few lines. */
  public static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Text of one line, with something to read and no blank space twice. */
  public static String line(RandomGenerator random) {
    String text = text(random).replace('\n', ' ') + "w" + random.nextInt(1000);
    return text.replaceAll(" +", " ").strip();
  }
}
