package javalings.borrowck.build;

/** The code that calls a lambda. */
enum LambdaCallerKind {
  /** Any code that gets hold of the lambda. */
  ANY,
  /** A method of the JDK, which lends the lambda what it works on. */
  JDK_LENDS,
  /** A method of the JDK, which gives the lambda what it works on. */
  JDK_GIVES
}
