// Matplotlib's markers, a row of each; the format string says which.
import { figure, gca } from "d2l-plot";

const rows = ["ov^<>", "sDdpP", "*hH8X", "1234|", "+x_.,"];

const page = figure({ figsize: [3.5, 2.5] });
const axes = gca();
rows.forEach((markers, row) => {
  [...markers].forEach((marker, column) => {
    axes.plot([column], [rows.length - row], marker, { markersize: 10 });
  });
});
axes.setXlim(-0.5, 4.5);
axes.setYlim(0.5, 5.5);
axes.setTitle("Markers");
export default page;
