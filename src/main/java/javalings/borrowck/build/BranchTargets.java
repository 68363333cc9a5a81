package javalings.borrowck.build;

/** The two points behind a condition. */
record BranchTargets(int whenTrue, int whenFalse) {

  BranchTargets inverted() {
    return new BranchTargets(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
  }
}
