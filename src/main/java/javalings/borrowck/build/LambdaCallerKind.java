package javalings.borrowck.build;

/** The code that calls a lambda. */
enum LambdaCallerKind {
  /** Any code that gets hold of the lambda. */
  ANY,
  /** Only the method that makes the lambda, which gives it what it works on. */
  MAKER_GIVES,
  /** A method of the JDK, which lends the lambda what it works on. */
  JDK_LENDS,
  /** The same, of what the lambda changes: {@code jobs.forEach(job -> job.run())}. */
  JDK_LENDS_TO_CHANGE,
  /** A method of the JDK, which gives the lambda what it works on. */
  JDK_GIVES;

  boolean ofJdk() {
    return this == JDK_LENDS || this == JDK_LENDS_TO_CHANGE || this == JDK_GIVES;
  }
}
