import java.util.List;

class Sum1 {
  // TODO: the last number is left out.
  static int sum(List<Integer> numbers) {
    var sum = 0;
    for (var i = 0; i < numbers.size() - 1; i++) {
      sum += numbers.get(i);
    }
    System.out.println("the sum is " + sum);
    return sum;
  }
}
