package javalings.explore.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.explore.cost.Reading.Measured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetersTest {

  static List<Kernels.Case> kernels() throws ReflectiveOperationException {
    return Kernels.all();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_kernel_allocates_what_its_name_says(Kernels.Case kernel) throws Exception {
    var reading = Meters.read(kernel.experiment());

    assertThat(reading).isInstanceOf(Measured.class);
    assertThat(((Measured) reading).isZero()).as("%s", reading).isEqualTo(kernel.zero());
  }
}
