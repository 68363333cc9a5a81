// expect: data-race
// several threads add to the sum
import java.util.stream.DoubleStream;

class DoubleForEachPlain {
  static double sum;
  static void main() throws Exception {
    DoubleStream.of(1, 2, 3, 4).parallel().forEach(x -> sum += x);
    System.out.println(sum > 0);
  }
}

