/** Keeps the place of a row that is on its way. */
export function SkeletonRow({ isHit }: { isHit: boolean }) {
  return (
    <div className={`${isHit ? 'hitrow' : 'doc'} skeleton`} aria-hidden="true">
      <i className="mt-2 h-3 w-20" />
      <div>
        <i className="mt-1 h-5 w-3/5" />
        <i className="mt-3 h-4 w-4/5" />
      </div>
      {isHit ? null : (
        <>
          <i className="mt-2 h-3 w-full" />
          <i className="mt-2 h-3 w-16 justify-self-end" />
        </>
      )}
    </div>
  );
}
