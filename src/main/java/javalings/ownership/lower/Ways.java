package javalings.ownership.lower;

/** The two points behind a condition. */
record Ways(int whenTrue, int whenFalse) {

  Ways inverted() {
    return new Ways(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
  }
}
