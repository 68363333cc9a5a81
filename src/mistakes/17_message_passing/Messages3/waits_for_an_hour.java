// expect: checks-fail the_camera_waits_as_long_as_it_takes
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
class Messages3 {
  private final BlockingQueue<String> pictures;
  Messages3(int room) {
    pictures = new ArrayBlockingQueue<>(room);
  }
  void taken(String picture) throws InterruptedException {
    pictures.offer(picture, 1, TimeUnit.HOURS);
  }
  String next() throws InterruptedException {
    return pictures.take();
  }
  int waiting() {
    return pictures.size();
  }
}
