package javalings.model;

/**
 * So many of something, which reads {@code 1 exercise} or {@code 2 exercises}.
 *
 * @param noun of one; its plural ends in s
 */
public record Amount(long count, String noun) {

  @Override
  public String toString() {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
