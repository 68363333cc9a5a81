package javalings.interleave.model;

/** The name of a thread, with a number if it is not the only one of this name. */
final class ThreadName {

  private final String given;
  private int number;

  ThreadName(String given) {
    this.given = given;
  }

  /** It is not the only one. */
  void number(int place) {
    number = place;
  }

  @Override
  public String toString() {
    return number == 0 ? given : given + "#" + number;
  }
}
