// expect: checks-fail no_picture_is_missing
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class Messages3 {
  private final BlockingQueue<String> pictures;

  Messages3(int room) {
    pictures = new ArrayBlockingQueue<>(room);
  }

  void taken(String picture) throws InterruptedException {
    while (!pictures.offer(picture)) {
      pictures.poll();
    }
  }

  String next() throws InterruptedException {
    return pictures.take();
  }

  int waiting() {
    return pictures.size();
  }
}
