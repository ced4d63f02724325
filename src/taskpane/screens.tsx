import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useSyncExternalStore } from "react";
import { currentPlace, goTo, onPlace, type Place } from "../excel/runtime/pane-place";
import { DealsScreen } from "./deals/deals-screen";
import { ErrorBoundary } from "./error-boundary";
import { SessionProvider } from "./session";

interface Screen {
  readonly place: Place;
  readonly label: string;
  readonly Content: ComponentType;
}

/** Screens other than the first are loaded when they are opened. */
const FunctionsScreen = lazy(() =>
  import("./functions/functions-screen").then((module) => ({ default: module.FunctionsScreen })),
);

const TemplatesScreen = lazy(() =>
  import("./templates/templates-screen").then((module) => ({ default: module.TemplatesScreen })),
);
const CheckScreen = lazy(() =>
  import("./check/check-screen").then((module) => ({ default: module.CheckScreen })),
);

/** Screens, in the order of the ribbon's buttons. */
const SCREENS: readonly [Screen, ...Screen[]] = [
  { place: "deals", label: "Deals", Content: DealsScreen },
  { place: "templates", label: "Templates", Content: TemplatesScreen },
  { place: "functions", label: "Functions", Content: FunctionsScreen },
  { place: "check", label: "Check model", Content: CheckScreen },
];

const useStyles = makeStyles({
  navigation: {
    display: "flex",
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: 0,
    borderBottom: "2px solid transparent",
    fontWeight: tokens.fontWeightRegular,
  },
  open: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
    ":hover:active": { borderBottomColor: tokens.colorBrandStroke1 },
  },
  title: { position: "absolute", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  loading: { padding: tokens.spacingVerticalXXL },
});

export function Screens() {
  return (
    <SessionProvider>
      <OpenScreen />
    </SessionProvider>
  );
}

function OpenScreen() {
  const styles = useStyles();
  const place = useSyncExternalStore(onPlace, currentPlace);
  const open = SCREENS.find((screen) => screen.place === place) ?? SCREENS[0];
  return (
    <>
      <nav aria-label="Offtake" className={styles.navigation}>
        {SCREENS.map(({ place, label }) => (
          <Button
            key={place}
            appearance="transparent"
            className={mergeClasses(styles.button, place === open.place && styles.open)}
            {...(place === open.place ? { "aria-current": "page" } : {})}
            onClick={() => goTo(place)}
          >
            {label}
          </Button>
        ))}
      </nav>
      <main>
        <h1 className={styles.title}>{open.label}</h1>
        <ErrorBoundary key={open.place}>
          <Suspense
            fallback={<Spinner className={styles.loading} label={`Opening ${open.label}`} />}
          >
            <open.Content />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}
