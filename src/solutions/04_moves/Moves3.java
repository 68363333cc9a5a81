import java.util.ArrayList;
import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;

// A party needs invitations. Every guest writes an answer on the card. Since last year, everybody
// can read what everybody else has answered.
class Moves3 {

  @Move
  static final class Card {
    private final String text;
    private final List<String> answers = new ArrayList<>();

    Card(String text) {
      this.text = text;
    }

    @Mut
    void write(String answer) {
      answers.add(answer);
    }

    /** Another card with the same text and the same answers. */
    Card copy() {
      var copy = new Card(text);
      copy.answers.addAll(answers);
      return copy;
    }

    String read() {
      return text + " " + answers;
    }
  }

  interface Mailbox {
    /** The card is the guest's from now on. */
    void put(Card card);
  }

  /** Every guest gets a card of this kind. */
  static void invite(Card card, List<Mailbox> guests) {
    // An object that is given away in a loop has to be made in it. The copies stand here because there
    // should be many cards, and not because something complained: that is a copy on purpose.
    for (var guest : guests) {
      guest.put(card.copy());
    }
  }
}
