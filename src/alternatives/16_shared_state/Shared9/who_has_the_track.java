import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

class Shared9 {
  static final class SignalBox {
    private final AtomicBoolean train = new AtomicBoolean();
  }

  final SignalBox east = new SignalBox();
  final SignalBox west = new SignalBox();
  boolean enter(SignalBox mine, SignalBox other) {
    if (!track.compareAndSet(null, mine) && track.get() != mine) {
      return false;
    }
    return true;
  }

  private final AtomicReference<SignalBox> track = new AtomicReference<>();

  boolean unused(SignalBox mine, SignalBox other) {
    return false;
  }
  void leave(SignalBox mine) {
    track.compareAndSet(mine, null);
  }
}
