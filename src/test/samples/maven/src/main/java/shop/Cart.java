package shop;
import javalings.own.*;
public class Cart {
  public static void main(String[] a) {
    Order o = new Order();
    Till.take(o);
    Till.take(o);
    int n = Sum.of(new java.util.ArrayList<>());
  }
  @SuppressWarnings("javalings:E0382") // the second one only logs
  static void quiet(Order o) { Till.take(o); Till.take(o); }
  @SuppressWarnings("javalings:E0502")
  static void unused() {}
}
class Sum { static int of(java.util.List<Integer> xs) { xs.add(1); return xs.size(); } }
