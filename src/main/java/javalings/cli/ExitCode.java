package javalings.cli;

/** The status that the program ends with; part of the command line's contract. */
final class ExitCode {

  /** All that was asked for is solved; nothing was found. */
  static final int SOLVED = 0;

  /** Something is not solved; something was found. */
  static final int NOT_SOLVED = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** The course is broken: an instructor has to mend it. */
  static final int COURSE = 3;

  /** This machine cannot do it: no JDK, no sandbox, no room. */
  static final int MACHINE = 4;

  /** A bug of ours. */
  static final int BUG = 70;

  private ExitCode() {}
}
