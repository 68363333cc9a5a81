import javalings.own.*;

final class ThisIntoAFieldProbe {
  @Move static final class Node {
    Node next;
    @Mut void loop() { next = this; } // REFUSED
  }
}
