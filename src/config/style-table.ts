/** matplotlib's styles: settings that differ from its defaults. Written by `scripts/make-style-table.py`. */

type Setting = string | number | boolean | readonly (string | number)[];

/** The settings of each style but the default one. A function, so that they are not made before one is used. */
export function styleTable(): Readonly<Record<string, Readonly<Record<string, Setting>>>> {
  const names = styleNames();
  const styles = names.map((): Record<string, Setting> => ({}));
  let group = "";
  for (const line of settingLines().split("\n")) {
    const [places = "", name, value = ""] = line.split(" ");
    if (name === undefined) group = places;
    for (const place of name === undefined ? "" : places) {
      Object.assign(styles[Number.parseInt(place, 36)] ?? {}, {
        [`${group}.${name}`]: JSON.parse(value),
      });
    }
  }
  return Object.fromEntries(names.map((name, place) => [name, styles[place] ?? {}]));
}

function styleNames(): readonly string[] {
  return "Solarize_Light2 bmh dark_background fast fivethirtyeight ggplot grayscale seaborn-v0_8 seaborn-v0_8-bright seaborn-v0_8-colorblind seaborn-v0_8-dark seaborn-v0_8-dark-palette seaborn-v0_8-darkgrid seaborn-v0_8-deep seaborn-v0_8-muted seaborn-v0_8-notebook seaborn-v0_8-paper seaborn-v0_8-pastel seaborn-v0_8-poster seaborn-v0_8-talk seaborn-v0_8-ticks seaborn-v0_8-white seaborn-v0_8-whitegrid tableau-colorblind10".split(
    " ",
  );
}

/** Below the first part of their names, settings: the styles that have them, by their places to base 36, the name, the value. */
function settingLines(): string {
  return `axes
0457acklm axisbelow true
1 edgecolor "#bcbcbc"
0 edgecolor "#eee8d5"
4 edgecolor "#f0f0f0"
kl edgecolor ".15"
m edgecolor ".8"
6 edgecolor "black"
257ac edgecolor "white"
5 facecolor "#E5E5E5"
7ac facecolor "#EAEAF2"
0 facecolor "#eee8d5"
1 facecolor "#eeeeee"
4 facecolor "#f0f0f0"
2 facecolor "black"
6klm facecolor "white"
akl grid false
01457cm grid true
5 labelcolor "#555555"
0 labelcolor "#657b83"
7acklm labelcolor ".15"
6 labelcolor "black"
2 labelcolor "white"
145 labelsize "large"
7f labelsize 11.0
0 labelsize 12.0
j labelsize 14.3
i labelsize 17.6
g labelsize 8.8
7ac linewidth 0.0
5m linewidth 1.0
kl linewidth 1.25
4 linewidth 3.0
b prop_cycle ["#001C7F","#017517","#8C0900","#7600A1","#B8860B","#006374"]
8 prop_cycle ["#003FFF","#03ED3A","#E8000B","#8A2BE2","#FFC400","#00D7FF"]
n prop_cycle ["#006BA4","#FF800E","#ABABAB","#595959","#5F9ED1","#C85200","#898989","#A2C8EC","#FFBC79","#CFCFCF"]
9 prop_cycle ["#0072B2","#009E73","#D55E00","#CC79A7","#F0E442","#56B4E9"]
4 prop_cycle ["#008fd5","#fc4f30","#e5ae38","#6d904f","#8b8b8b","#810f7c"]
0 prop_cycle ["#268BD2","#2AA198","#859900","#B58900","#CB4B16","#DC322F","#D33682","#6C71C4"]
1 prop_cycle ["#348ABD","#A60628","#7A68A6","#467821","#D55E00","#CC79A7","#56B4E9","#009E73","#F0E442","#0072B2"]
e prop_cycle ["#4878CF","#6ACC65","#D65F5F","#B47CC7","#C4AD66","#77BEDB"]
7d prop_cycle ["#4C72B0","#55A868","#C44E52","#8172B2","#CCB974","#64B5CD"]
2 prop_cycle ["#8dd3c7","#feffb3","#bfbbd9","#fa8174","#81b1d2","#fdb462","#b3de69","#bc82bd","#ccebc4","#ffed6f"]
h prop_cycle ["#92C6FF","#97F0AA","#FF9F9A","#D0BBFF","#FFFEA3","#B0E0E6"]
5 prop_cycle ["#E24A33","#348ABD","#988ED5","#777777","#FBC15E","#8EBA42","#FFB5B8"]
6 prop_cycle ["0.00","0.40","0.60","0.70"]
145 titlesize "x-large"
7f titlesize 12.0
j titlesize 15.6
0 titlesize 16.0
i titlesize 19.2
g titlesize 9.6
figure
0 facecolor "#FDF6E3"
4 facecolor "#f0f0f0"
6 facecolor "0.75"
2 facecolor "black"
57acklm facecolor "white"
j figsize [10.4,7.15]
i figsize [12.8,8.8]
g figsize [6.4,4.4]
7f figsize [8.0,5.5]
4 subplot.bottom 0.07
4 subplot.left 0.08
4 subplot.right 0.95
font
5 size 10.0
4 size 14.0
grid
1 color "#b2b2b2"
4 color "#cbcbcb"
0 color "#fdf6e3"
klm color ".8"
6 color "black"
257ac color "white"
0457acklm linestyle "-"
1 linestyle "--"
1 linewidth 0.5
g linewidth 0.8
047f linewidth 1.0
j linewidth 1.3
i linewidth 1.6
image
7acklm cmap "Greys"
6 cmap "gray"
legend
14 fancybox true
7f fontsize 10.0
j fontsize 13.0
i fontsize 16.0
g fontsize 8.0
7acklm frameon false
7acklm numpoints 1
7acklm scatterpoints 1
lines
6 color "black"
2 color "white"
g linewidth 1.4
7f linewidth 1.75
01 linewidth 2.0
j linewidth 2.275
i linewidth 2.8
4 linewidth 4.0
7fgij markeredgewidth 0.0
i markersize 11.2
g markersize 5.6
7f markersize 7.0
j markersize 9.1
04 solid_capstyle "butt"
7acklm solid_capstyle "round"
patch
5 edgecolor "#EEEEEE"
1 edgecolor "#eeeeee"
4 edgecolor "#f0f0f0"
6 edgecolor "black"
2 edgecolor "white"
b facecolor "#001C7F"
8 facecolor "#003FFF"
n facecolor "#006BA4"
9 facecolor "#0072B2"
5 facecolor "#348ABD"
e facecolor "#4878CF"
7d facecolor "#4C72B0"
h facecolor "#92C6FF"
1 facecolor "blue"
6 facecolor "gray"
g linewidth 0.24
7f linewidth 0.3
j linewidth 0.39
i linewidth 0.48
145 linewidth 0.5
path
3 simplify true
3 simplify_threshold 1.0
svg
4 fonttype "path"
text
7acklm color ".15"
6 color "black"
2 color "white"
xtick
5 color "#555555"
0 color "#657b83"
7acklm color ".15"
6 color "black"
2 color "white"
1 direction "in"
057acklm direction "out"
7f labelsize 10.0
j labelsize 13.0
i labelsize 16.0
g labelsize 8.0
i major.pad 11.2
g major.pad 5.6
7f major.pad 7.0
j major.pad 9.1
47aclm major.size 0.0
k major.size 6.0
g major.width 0.8
7f major.width 1.0
j major.width 1.3
i major.width 1.6
47aclm minor.size 0.0
k minor.size 3.0
g minor.width 0.4
7f minor.width 0.5
j minor.width 0.65
i minor.width 0.8
ytick
5 color "#555555"
0 color "#657b83"
7acklm color ".15"
6 color "black"
2 color "white"
1 direction "in"
057acklm direction "out"
7f labelsize 10.0
j labelsize 13.0
i labelsize 16.0
g labelsize 8.0
i major.pad 11.2
g major.pad 5.6
7f major.pad 7.0
j major.pad 9.1
47aclm major.size 0.0
k major.size 6.0
g major.width 0.8
7f major.width 1.0
j major.width 1.3
i major.width 1.6
47aclm minor.size 0.0
k minor.size 3.0
g minor.width 0.4
7f minor.width 0.5
j minor.width 0.65
i minor.width 0.8`;
}
