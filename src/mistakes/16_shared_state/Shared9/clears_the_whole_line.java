// expect: checks-fail a_box_takes_back_only_what_it_has_said
import java.util.concurrent.atomic.AtomicBoolean;

class Shared9 {
  static final class SignalBox {
    private final AtomicBoolean train = new AtomicBoolean();
  }

  final SignalBox east = new SignalBox();
  final SignalBox west = new SignalBox();
  boolean enter(SignalBox mine, SignalBox other) {
    mine.train.set(true);
    if (other.train.get()) {
      mine.train.lazySet(false);
      return false;
    }
    return true;
  }
  void leave(SignalBox mine) {
    east.train.set(false);
    west.train.set(false);
  }
}
