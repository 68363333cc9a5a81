package javalings.grade.intake;

/** How much a submission may hold: some ten times of what the largest honest one does. */
final class IntakeLimits {

  static final int FILE_BYTES = 256 * 1024;
  static final int ALL_BYTES = 16 * 1024 * 1024;
  static final int FILES = 2_000;

  /** Files, folders and others that are looked at. */
  static final int ENTRIES = 20_000;

  static final int DEPTH = 10;
  static final int PATH_LENGTH = 240;
  static final long ZIP_BYTES = 32L * 1024 * 1024;

  private IntakeLimits() {}
}
