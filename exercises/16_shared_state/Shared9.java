import java.util.concurrent.atomic.AtomicBoolean;

// A single track, with a signal box at each end. Who has a train says so, and then looks whether
// the other one has said so, too. In years of tests all went well. On a new computer, two trains
// stood face to face.
class Shared9 {

  /** One of the two signal boxes. */
  static final class SignalBox {
    private final AtomicBoolean train = new AtomicBoolean();
  }

  final SignalBox east = new SignalBox();
  final SignalBox west = new SignalBox();

  /** Lets a train onto the track, unless the other box has one; false if it has to wait. */
  boolean enter(SignalBox mine, SignalBox other) {
    // TODO: lazySet() is quick, since it waits for nobody to see it. And what does the next line
    // need?
    mine.train.lazySet(true);
    if (other.train.get()) {
      mine.train.lazySet(false);
      return false;
    }
    return true;
  }

  /** The train of this box has left the track. */
  void leave(SignalBox mine) {
    mine.train.lazySet(false);
  }
}
