// expect: deadlock
// nobody receives the element
import java.util.concurrent.LinkedTransferQueue;

class TransferNobodyTakes {
  static void main() throws Exception {
    new LinkedTransferQueue<Integer>().transfer(1);
  }
}
