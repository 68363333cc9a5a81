// What the checker says of this, rustc says of its twin.
import java.util.*;
import javalings.own.*;

final class RemoveWhileWalking {
  static void removeZeros(ArrayList<Integer> all) {
    for (int one : all) {
      if (one == 0) {
        all.remove(0); // ERROR E0502
      }
    }
  }
}
