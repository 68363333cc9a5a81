// expect: checks-fail remembers_every_place
import java.util.*;
class Values5 {
  record Parcel(String number, int grams, String place) {
    Parcel seenIn(String place) { return new Parcel(number, grams, place); }
    @Override public String toString() { return number + " (" + grams + " g) in " + place; }
  }
  private final LinkedList<Parcel> way = new LinkedList<>();
  Values5(String number, int grams, String place) { way.addFirst(new Parcel(number, grams, place)); }
  void seenIn(String place) { way.addFirst(way.getFirst().seenIn(place)); }
  List<String> way() { return way.stream().map(Parcel::toString).toList(); }
}
