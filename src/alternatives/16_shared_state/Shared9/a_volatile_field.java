// A single track, with a signal box at each end. Who has a train says so, and then looks whether
// the other one has said so, too. In years of tests all went well. On a new computer, two trains
// stood face to face.
class Shared9 {
  static final class SignalBox {
    private volatile boolean train;
  }

  final SignalBox east = new SignalBox();
  final SignalBox west = new SignalBox();
  boolean enter(SignalBox mine, SignalBox other) {
    mine.train = true;
    if (other.train) {
      mine.train = false;
      return false;
    }
    return true;
  }
  void leave(SignalBox mine) {
    mine.train = false;
  }
}
