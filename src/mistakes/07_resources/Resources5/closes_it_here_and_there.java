// expect: breaks-rules E0382
import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
import javalings.own.Mut;

// A dash cam records on a memory card. The card ends with an index, so that scenes can be found.
// There has never been a card with an index, and some cards cannot be taken out.
class Resources5 {

  interface Card extends AutoCloseable {
    /** Writes a block; throws if the card is full or closed. */
    @Mut
    void write(String block);

    /** After that the card can be taken out. */
    @Override
    void close();
  }

  /** Knows the scenes. It lives in memory until it is written to a card. */
  static final class Index {
    private final List<String> scenes = new ArrayList<>();

    @Mut
    void add(String scene) {
      scenes.add(scene);
    }

    void writeTo(@BorrowedMut Card card) {
      card.write("index of " + String.join(", ", scenes));
    }
  }

  /** Owns a card and an index. */
  static final class Recorder implements AutoCloseable {
    private final Card card;
    private final Index index = new Index();

    Recorder(Card card) {
      this.card = card;
    }

    @Mut
    void record(String scene) {
      card.write(scene);
      index.add(scene);
    }

    @Override
    public void close() {
      try (card) {
        index.writeTo(card);
        card.close();
      }
    }
  }
}
