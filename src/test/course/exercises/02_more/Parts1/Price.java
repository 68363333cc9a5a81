record Price(int cents) {
  Price plus(Price other) {
    return new Price(cents + other.cents);
  }
}
