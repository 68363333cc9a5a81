package javalings.tales;

/** A story and whose the thing is at its end; empty where it is nobody's any more. */
record Tale(String text, String owner) {

  static final String QUESTION = " The owner is";

  boolean asks() {
    return text.endsWith(QUESTION + " " + owner + ".");
  }

  /** The story up to the name of the owner. */
  String prompt() {
    return text.substring(0, text.length() - owner.length() - 2);
  }
}
