package javalings.borrowck.build;

/** The code that calls a lambda. */
enum LambdaCaller {
  /** Any code that gets hold of the lambda. */
  ANY,
  /** A method of the JDK, which lends the lambda what it works on. */
  LENDS,
  /** A method of the JDK, which gives the lambda what it works on. */
  GIVES
}
