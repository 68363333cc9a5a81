package javalings.interleave.explore;

import java.util.Arrays;

/** The options of a state; equal ones are one object, for there are many states. */
final class NodeOptions {

  private final int[] numbers;
  private final boolean[] prices;
  private final int hash;

  NodeOptions(int[] numbers, boolean[] prices) {
    this.numbers = numbers;
    this.prices = prices;
    this.hash = 31 * Arrays.hashCode(numbers) + Arrays.hashCode(prices);
  }

  int size() {
    return numbers.length;
  }

  int number(int option) {
    return numbers[option];
  }

  boolean isDear(int option) {
    return prices[option];
  }

  boolean isFor(int[] others) {
    return Arrays.equals(numbers, others);
  }

  /** The option with this number; negative if there is none. */
  int indexOf(int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeOptions that
        && Arrays.equals(numbers, that.numbers)
        && Arrays.equals(prices, that.prices);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
