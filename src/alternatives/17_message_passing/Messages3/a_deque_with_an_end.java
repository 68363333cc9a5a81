import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

class Messages3 {
  private final BlockingDeque<String> pictures;
  Messages3(int room) {
    pictures = new LinkedBlockingDeque<>(room);
  }
  void taken(String picture) throws InterruptedException {
    pictures.putLast(picture);
  }
  String next() throws InterruptedException {
    return pictures.takeFirst();
  }
  int waiting() {
    return pictures.size();
  }
}
