class Loop1 {
  // TODO: this never ends.
  static int firstPowerOfTwoAbove(int limit) {
    var power = 1;
    while (power <= limit) {
      limit = Math.max(limit, power);
    }
    return power;
  }
}
