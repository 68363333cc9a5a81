import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
import javalings.own.Mut;
class Resources5 {

  interface Card extends AutoCloseable {
    @Mut
    void write(String block);
    @Override
    void close();
  }
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
      try {
        index.writeTo(card);
      } catch (Throwable full) {
        try {
          card.close();
        } catch (Throwable stuck) {
          full.addSuppressed(stuck);
        }
        throw full;
      }
      card.close();
    }
  }
}
