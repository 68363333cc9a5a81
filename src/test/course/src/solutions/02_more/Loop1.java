class Loop1 {
  static int firstPowerOfTwoAbove(int limit) {
    var power = 1;
    while (power <= limit) {
      power *= 2;
    }
    return power;
  }
}
