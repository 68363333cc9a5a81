// expect: checks-fail only_one_train_is_on_the_track
import java.util.concurrent.atomic.AtomicBoolean;

class Shared9 {
  static final class SignalBox {
    private final AtomicBoolean train = new AtomicBoolean();
  }

  final SignalBox east = new SignalBox();
  final SignalBox west = new SignalBox();
  boolean enter(SignalBox mine, SignalBox other) {
    if (other.train.get()) {
      return false;
    }
    mine.train.set(true);
    return true;
  }

  boolean unused(SignalBox mine, SignalBox other) {
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
