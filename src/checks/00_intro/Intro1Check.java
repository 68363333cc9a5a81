import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Intro1Check {

  @Test
  void shows_the_weight() {
    assertEquals(
        "Ada Lovelace, 250 g",
        Intro1.label("Ada Lovelace", 250),
        "The label of a parcel of 250 g for Ada Lovelace is not right");
  }

  @Test
  void works_for_every_parcel() {
    for (var grams : new int[] {1, 75, 1_999, 30_000}) {
      assertEquals(
          "Grace Hopper, " + grams + " g",
          Intro1.label("Grace Hopper", grams),
          "The label must fit every parcel, also one of " + grams + " g for Grace Hopper");
    }
    assertEquals(
        "Sale 50% Ltd., 9 g",
        Intro1.label("Sale 50% Ltd.", 9),
        "The label must fit every parcel, also one of 9 g for \"Sale 50% Ltd.\"");
  }
}
