// What the checker says of this, rustc says of its twin.
import javalings.own.*;

final class UseAfterFree {
  static void useAfterFree() {
    Owned<int[]> data = Owned.of(new int[] {1, 2, 3});
    Ref<int[]> reference = data.borrow();
    Owned.drop(data); // ERROR E0505
    System.out.println(reference.get()[0]);
  }
}
