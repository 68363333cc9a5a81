import java.util.List;

class Sum1 {
  static int sum(List<Integer> numbers) {
    var sum = 0;
    for (var number : numbers) {
      sum += number;
    }
    System.out.println("the sum is " + sum);
    return sum;
  }
}
