// expect: checks-fail each_line_has_a_track_of_its_own
import java.util.concurrent.atomic.AtomicBoolean;

class Shared9 {
  static final class SignalBox {
    private final AtomicBoolean train = new AtomicBoolean();
  }

  static final SignalBox east = new SignalBox();
  static final SignalBox west = new SignalBox();
  boolean enter(SignalBox mine, SignalBox other) {
    mine.train.set(true);
    if (other.train.get()) {
      mine.train.lazySet(false);
      return false;
    }
    return true;
  }
  void leave(SignalBox mine) {
    mine.train.lazySet(false);
  }
}
