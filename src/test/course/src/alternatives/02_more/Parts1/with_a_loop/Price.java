record Price(int cents) {
  Price plus(Price other) {
    return new Price(Math.addExact(cents, other.cents));
  }
}
