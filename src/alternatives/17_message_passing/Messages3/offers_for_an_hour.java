import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Messages3 {
  private final BlockingQueue<String> pictures;

  Messages3(int room) {
    pictures = new ArrayBlockingQueue<>(room);
  }

  void taken(String picture) throws InterruptedException {
    boolean stored;
    do {
      stored = pictures.offer(picture, 1, TimeUnit.HOURS);
    } while (!stored);
  }

  String next() throws InterruptedException {
    return pictures.take();
  }

  int waiting() {
    return pictures.size();
  }
}
