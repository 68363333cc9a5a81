// expect: checks-fail finds_the_power_above_a_hundred
class Loop1 {
  static int firstPowerOfTwoAbove(int limit) {
    return limit;
  }
}
