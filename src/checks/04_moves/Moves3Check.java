import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves3Check {
  private final List<Moves3.Card> cards = new ArrayList<>();

  @Test
  void everybody_is_invited() {
    for (var guests : new int[] {0, 1, 3}) {
      cards.clear();
      invite("Saturday at " + guests, guests);
      assertEquals(guests, cards.size(), "Guests: " + guests + ". Cards that arrived");
      for (var card : cards) {
        assertEquals(
            "Saturday at " + guests + " [the host is there]", card.read(), "What a guest reads");
      }
    }
  }

  @Test
  void nobody_reads_the_answers_of_others() {
    answersAtOnce();
    cards.clear();
    invite("Sunday", 3);
    assertEquals(3, cards.size(), "There were three guests. Cards that arrived");
    for (var i = 0; i < 3; i++) {
      cards.get(i).write("guest " + i + " will come");
    }
    for (var i = 0; i < 3; i++) {
      assertEquals(
          "Sunday [the host is there, guest " + i + " will come]",
          cards.get(i).read(),
          "The host and then each guest wrote an answer. On the card of guest " + i + " there is");
    }
  }

  /** The first guest writes as soon as the card is there. */
  private void answersAtOnce() {
    var card = new Moves3.Card("Friday");
    List<Moves3.Mailbox> boxes =
        List.of(
            got -> {
              got.write("I come");
              cards.add(got);
            },
            cards::add);
    Moves3.invite(card, boxes);
    assertEquals(2, cards.size(), "There were two guests. Cards that arrived");
    assertEquals(
        "Friday []",
        cards.getLast().read(),
        "The first guest wrote an answer at once. The second guest reads");
  }

  private void invite(String text, int guests) {
    var boxes = new ArrayList<Moves3.Mailbox>();
    for (var i = 0; i < guests; i++) {
      boxes.add(cards::add);
    }
    var card = new Moves3.Card(text);
    card.write("the host is there");
    Moves3.invite(card, boxes);
  }
}
