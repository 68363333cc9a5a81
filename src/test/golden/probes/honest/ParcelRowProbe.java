import java.util.*;
import java.util.function.*;
import javalings.own.*;
import org.jspecify.annotations.Nullable;

/** Parcels in a row: at the front they come and go, in the middle they can be looked for. */
@Move final class ParcelRow {
  @Move static final class Parcel {
    final String label; int weight;
    Parcel(String label, int weight) { this.label = label; this.weight = weight; }
    String label() { return label; }
    @Mut void lighten(int by) { weight -= by; }
  }
  @Move private static final class Link {
    Parcel parcel; @Nullable Link next;
    Link(Parcel parcel, @Nullable Link next) { this.parcel = parcel; this.next = next; }
    int total() { return parcel.weight + (next == null ? 0 : next.total()); }
  }
  private @Nullable Link head;
  private int size;

  @Mut void push(Parcel parcel) {
    var rest = head;
    head = new Link(parcel, rest);
    size++;
  }
  @Mut @Nullable Parcel pop() {
    var first = head;
    if (first == null) return null;
    head = first.next;
    size--;
    return first.parcel;
  }
  @Mut void append(Parcel parcel) {
    if (head == null) { head = new Link(parcel, null); }
    else {
      @BorrowedMut Link at = head;
      while (at.next != null) at = at.next;
      at.next = new Link(parcel, null);
    }
    size++;
  }
  @Mut void reverse() {
    Link rest = head;
    Link back = null;
    while (rest != null) {
      var next = rest.next;
      rest.next = back;
      back = rest;
      rest = next;
    }
    head = back;
  }
  @Mut void lightenAll(int by) {
    @BorrowedMut Link at = head;
    while (at != null) {
      at.parcel.lighten(by);
      at = at.next;
    }
  }
  @Nullable @Borrowed Parcel find(String label) {
    for (@Borrowed Link at = head; at != null; at = at.next) {
      if (at.parcel.label.equals(label)) return at.parcel;
    }
    return null;
  }
  int total() { return head == null ? 0 : head.total(); }
  int size() { return size; }

  public static void main(String[] args) {
    var row = new ParcelRow();
    row.push(new Parcel("a", 3));
    row.push(new Parcel("b", 4));
    row.append(new Parcel("c", 5));
    row.reverse();
    row.lightenAll(1);
    var found = row.find("b");
    System.out.println((found == null ? "-" : found.label()) + row.total());
    var out = row.pop();
    System.out.println((out == null ? "-" : out.label()) + row.size());
  }
}
