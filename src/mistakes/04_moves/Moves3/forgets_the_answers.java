// expect: checks-fail everybody_is_invited
import java.util.ArrayList;
import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;
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
    void put(Card card);
  }
  static void invite(Card card, List<Mailbox> guests) {
    for (var guest : guests) {
      guest.put(new Card(card.text));
    }
  }
}
