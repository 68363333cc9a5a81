import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

// A camera takes pictures, and a slow printer prints them. There is room for a few pictures between
// the two, no more, because pictures are big. On busy days some of them are missing.
class Messages3 {
  private final BlockingQueue<String> pictures;

  /** There is room for so many pictures that wait to be printed. */
  Messages3(int room) {
    pictures = new ArrayBlockingQueue<>(room);
  }

  /** Passes a picture on to the printer. */
  void taken(String picture) throws InterruptedException {
    // TODO: offer() gives an answer. What does it say when there is no room?
    pictures.offer(picture);
  }

  /** The next picture to print; waits for one if there is none. */
  String next() throws InterruptedException {
    return pictures.take();
  }

  /** How many pictures are waiting. */
  int waiting() {
    return pictures.size();
  }
}
