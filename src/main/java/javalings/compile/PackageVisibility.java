package javalings.compile;

/** Which packages of the class path a compilation may see. */
public enum PackageVisibility {
  /** A learner's file: the vocabulary of ownership, and nothing of what judges it. */
  LEARNER {
    @Override
    boolean shows(String packageName) {
      return packageName.equals("javalings.own");
    }
  },
  /** A check: the test libraries too. */
  CHECK {
    @Override
    boolean shows(String packageName) {
      return !packageName.isEmpty();
    }
  };

  abstract boolean shows(String packageName);
}
