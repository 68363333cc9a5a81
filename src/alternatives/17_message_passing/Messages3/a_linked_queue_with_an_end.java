import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Messages3 {
  private final BlockingQueue<String> pictures;
  Messages3(int room) {
    pictures = new LinkedBlockingQueue<>(room);
  }
  void taken(String picture) throws InterruptedException {
    pictures.put(picture);
  }
  String next() throws InterruptedException {
    return pictures.take();
  }
  int waiting() {
    return pictures.size();
  }
}
